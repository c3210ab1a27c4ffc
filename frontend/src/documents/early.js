// Lets the static screens work before WebAssembly is there. The next static screen lies in the
// document as a template and a press swaps it in; a press towards a form is kept and done at boot;
// where WebAssembly fails, the links are links. The presses on « Installer » and « Écouter » are heard here
// too, the guide's on « J’imprime cette page », and the one that ends a practice: a tab that practises does so
// until then, also when it is loaded anew.
(() => {
  const root = document.documentElement;
  let failed = false;
  // What only a script can do is there with it, and gone where it fails.
  root.dataset.script = '';
  const fail = () => {
    if ('ready' in root.dataset || failed) return;
    failed = true;
    delete root.dataset.script;
    for (const note of document.querySelectorAll('.no-app')) note.hidden = false;
    if (root.dataset.pending) location.href = root.dataset.pending;
  };
  // A missing picture is no failure: only scripts and what they throw count.
  addEventListener('error', (event) => { if (event.target === window || event.target.localName === 'script') fail(); }, true);
  addEventListener('unhandledrejection', fail);
  addEventListener('popstate', () => { if (!('ready' in root.dataset)) location.reload(); });
  addEventListener('submit', (event) => { if (!('ready' in root.dataset)) event.preventDefault(); });
  // The browser's own question whether to install, asked when the person presses.
  let install;
  addEventListener('beforeinstallprompt', (event) => { event.preventDefault(); install = event; root.dataset.install = 'ready'; });
  addEventListener('appinstalled', () => { root.dataset.install = 'done'; });
  addEventListener('click', ({ target }) => {
    if (target.closest?.('[data-install]:not(html)')) install?.prompt();
    if (target.closest?.('[data-print]')) print();
  });
  // Where there is room, the words of the law stand open beside the plain ones.
  addEventListener('DOMContentLoaded', () => { if (matchMedia('(min-width: 60rem)').matches) for (const law of document.querySelectorAll('main > .legal .law > details')) law.open = true; });
  let kept;
  try { kept = sessionStorage; } catch { /* Nothing is kept, so nothing is found again. */ }
  if (kept?.practice) root.dataset.practice = '';
  addEventListener('click', (event) => {
    const link = event.target.closest?.('[data-stop-practice]');
    if (!link) return;
    event.preventDefault();
    kept?.removeItem('practice');
    // The whole document, in place of this one: nothing of the practice is left, not for « Back » either.
    location.replace(link.href);
  });
  window.loadPractice = () => import('/practice.js').then(async (module) => { await module.default(); return module.answer; });
  addEventListener('click', (event) => {
    const listen = event.target.closest?.('#listen');
    if (!listen || 'ready' in root.dataset) return;
    root.dataset.listen = '';
    listen.setAttribute('aria-busy', 'true');
  });
  addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="/"]');
    if ('ready' in root.dataset || failed || !link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const path = link.getAttribute('href');
    const next = document.querySelector(`template[data-path="${path}"]`);
    if (next) {
      event.preventDefault();
      document.querySelector('.page').replaceWith(next.content.cloneNode(true));
      history.pushState(null, '', path);
      document.title = next.dataset.title;
      document.querySelector('h1').focus();
      scrollTo(0, 0);
    } else if (link.hasAttribute('data-form')) {
      event.preventDefault();
      root.dataset.pending = path;
      link.setAttribute('aria-busy', 'true');
    }
  });
})();
