//! Realistic names: accents, apostrophes, hyphens, particles, and a comma that must be quoted.

use rand::RngExt;
use rand::rngs::Xoshiro256PlusPlus;

// Laid out by hand, many names to a line.
#[rustfmt::skip]
const LAST: &[&str] = &[
    "Martin", "Bernard", "Thomas", "Petit", "Robert", "Richard", "Durand", "Dubois", "Moreau", "Laurent",
    "Simon", "Michel", "Lefèvre", "Leroy", "Roux", "David", "Bertrand", "Morel", "Fournier", "Girard",
    "Bonnet", "Dupont", "Lambert", "Fontaine", "Rousseau", "Vincent", "Müller", "Lefebvre", "Faure",
    "André", "Mercier", "Blanc", "Guérin", "Boyer", "Garnier", "Chevalier", "François", "Legrand",
    "Gauthier", "García", "Perrin", "Robin", "Clément", "Morin", "Nicolas", "Henry", "Roussel", "Mathieu",
    "Gautier", "Masson", "Marchand", "Duval", "Denis", "Dumont", "Marie", "Lemaire", "Noël", "Meyer",
    "Dufour", "Meunier", "Brun", "Blanchard", "Giraud", "Joly", "Rivière", "Lucas", "Brunet", "Gaillard",
    "Barbier", "Arnaud", "Martínez", "Gérard", "Roche", "Renard", "Schmitt", "Roy", "Leroux", "Colin",
    "Vidal", "Caron", "Picard", "Roger", "Fabre", "Aubert", "Lemoine", "Renaud", "Dumas", "Lacroix",
    "Olivier", "Philippe", "Bourgeois", "Pierre", "Benoît", "Rey", "Leclerc", "Payet", "Rolland",
    "Leclercq", "Guillaume", "Lecomte", "López", "Jean", "Dupuy", "Guillot", "Hubert", "Berger",
    "Carpentier", "Sánchez", "Dupuis", "Moulin", "Louis", "Deschamps", "Huet", "Vasseur", "Pérez",
    "Boucher", "Fleury", "Royer", "Klein", "Jacquet", "Adam", "Paris", "Poirier", "Marty", "Aubry",
    "Guyot", "Carré", "Charles", "Renault", "Charpentier", "Ménard", "Maillard", "Baron", "Bertin",
    "Bailly", "Hervé", "Schneider", "Fernández", "Le Gall", "Collet", "Léger", "Bouvier", "Julien",
    "Prévost", "Millet", "Perrot", "Daniel", "Le Roux", "Cousin", "Germain", "Breton", "Besson",
    "Langlois", "Rémy", "Le Goff", "Pelletier", "Lévêque", "Perrier", "Leblanc", "Barré", "Lebrun",
    "Marchal", "Weber", "Mallet", "Hamon", "Boulanger", "Jacob", "Monnier", "Michaud", "Rodríguez",
    "Guichard", "Gillet", "Étienne", "Grondin", "Poulain", "Tessier", "Chevallier", "Collin",
    "Chauvin", "Da Silva", "Bouchet", "Gay", "Lemaître", "Bénard", "Maréchal", "Humbert", "Reynaud",
    "Diallo", "Traoré", "Nguyen", "Tran", "Benali", "Haddad", "Kovač", "Łukasiewicz", "N'Diaye",
    "d'Aubigny", "de La Tour", "Dupont, dit Martin", "Saint-Étienne", "O’Neill", "Hoarau", "Santoni",
];

#[rustfmt::skip]
const FIRST: &[&str] = &[
    "Marie", "Jean", "Nathalie", "Michel", "Isabelle", "Pierre", "Sylvie", "Philippe", "Catherine",
    "Alain", "Françoise", "Nicolas", "Valérie", "Christophe", "Christine", "Patrick", "Sandrine",
    "Frédéric", "Stéphanie", "Laurent", "Sophie", "Stéphane", "Céline", "David", "Chantal", "Julien",
    "Véronique", "Sébastien", "Anne", "Éric", "Brigitte", "Christian", "Monique", "Pascal", "Martine",
    "Thomas", "Jacqueline", "Thierry", "Patricia", "Alexandre", "Laurence", "Daniel", "Aurélie",
    "Olivier", "Nicole", "François", "Julie", "Bernard", "Annie", "Dominique", "Virginie", "Guillaume",
    "Camille", "Gérard", "Émilie", "Claude", "Dominique", "Bruno", "Caroline", "Maxime", "Hélène",
    "Vincent", "Denise", "Antoine", "Florence", "Romain", "Mélanie", "Jérôme", "Delphine", "Benjamin",
    "Jeanne", "Serge", "Danielle", "Kévin", "Élise", "Anthony", "Léa", "Gilles", "Cécile", "Jacques",
    "Michèle", "Mathieu", "Corinne", "Arnaud", "Manon", "Marc", "Claire", "Florian", "Laura", "Hervé",
    "Chloé", "Jean-Pierre", "Marie-Thérèse", "Adrien", "Inès", "Hugo", "Emma", "Lucas", "Jade", "Gabriel",
    "Louise", "Raphaël", "Alice", "Léo", "Ambre", "Louis", "Lina", "Arthur", "Rose", "Jules", "Anna",
    "Maël", "Mila", "Noah", "Mia", "Adam", "Alba", "Sacha", "Zoé", "Gabin", "Iris", "Noé", "Agathe",
    "Eden", "Léonie", "Mohamed", "Aïcha", "Fatima", "Mamadou", "Thi-Mai", "Yasmine", "Ibrahim",
    "Anaïs", "Loïc", "Maëlys", "Gaëlle", "Naël", "Élodie", "Ömer", "Zofia", "Marie José", "D’Artagnan",
];

/// A family name.
pub(super) fn last(random: &mut Xoshiro256PlusPlus) -> &'static str {
    of(random, LAST)
}

/// A first name that is not taken.
pub(super) fn first(random: &mut Xoshiro256PlusPlus, taken: &[String]) -> &'static str {
    loop {
        let name = of(random, FIRST);
        if !taken.iter().any(|other| other == name) {
            return name;
        }
    }
}

/// An address under `.example`, which no real person can have.
pub(super) fn email(first_name: &str, last_name: &str, card: u64) -> String {
    format!("{}.{}.{card}@mail.example", plain(first_name), plain(last_name))
}

fn of(random: &mut Xoshiro256PlusPlus, names: &[&'static str]) -> &'static str {
    names.get(random.random_range(0..names.len())).copied().unwrap_or("Camille")
}

/// The ASCII letters of a name; an address cannot contain the rest.
fn plain(name: &str) -> String {
    let letters: String = name.chars().filter(char::is_ascii_alphabetic).collect();
    if letters.is_empty() { "x".to_owned() } else { letters.to_lowercase() }
}
