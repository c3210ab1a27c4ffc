// Makes the static screens work before WebAssembly has loaded. The next static screen is a template in
// the document, and a click swaps it in; a click that leads to a form is stored and replayed at boot;
// if WebAssembly fails, links work as links. This script also handles « Installer », « Écouter »,
// « J’imprime cette page », and the exit of the practice mode, which lasts until then, even after a
// reload.
(() => {
  const root = document.documentElement;
  let failed = false;
  // Content that needs a script is shown only while this flag is set.
  root.dataset.script = '';
  const fail = () => {
    if ('ready' in root.dataset || failed) return;
    failed = true;
    delete root.dataset.script;
    for (const note of document.querySelectorAll('.no-app')) note.hidden = false;
    if (root.dataset.pending) location.href = root.dataset.pending;
  };
  // A missing picture is not a failure: only scripts and their errors count.
  addEventListener('error', (event) => { if (event.target === window || event.target.localName === 'script') fail(); }, true);
  addEventListener('unhandledrejection', fail);
  addEventListener('popstate', () => { if (!('ready' in root.dataset)) location.reload(); });
  addEventListener('submit', (event) => { if (!('ready' in root.dataset)) event.preventDefault(); });
  // The browser's install prompt, deferred until the person presses.
  let install;
  addEventListener('beforeinstallprompt', (event) => { event.preventDefault(); install = event; root.dataset.install = 'ready'; });
  addEventListener('appinstalled', () => { root.dataset.install = 'done'; });
  addEventListener('click', ({ target }) => {
    if (target.closest?.('[data-install]:not(html)')) install?.prompt();
    if (target.closest?.('[data-print]')) print();
  });
  // On a wide screen the legal texts are open beside the plain ones.
  addEventListener('DOMContentLoaded', () => { if (matchMedia('(min-width: 60rem)').matches) for (const law of document.querySelectorAll('main > .legal .law > details')) law.open = true; });
  let kept;
  try { kept = sessionStorage; } catch { /* No storage, so no stored practice. */ }
  if (kept?.practice) root.dataset.practice = '';
  addEventListener('click', (event) => {
    const link = event.target.closest?.('[data-stop-practice]');
    if (!link) return;
    event.preventDefault();
    kept?.removeItem('practice');
    // A full page load that replaces this history entry, so that Back shows no practice either.
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
