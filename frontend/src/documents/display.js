// Applies the display settings: a list of classes on the root element, stored only on this device. It
// runs before the first paint and without WebAssembly: the screen « Mon affichage » only contains the
// choices.
(() => {
  const root = document.documentElement;
  const KEPT = 'affichage';
  const looks = () => document.querySelectorAll('[data-display] input');
  // The first choice of each question has no class; a class that is set overrides it.
  const tick = () => { for (const choice of looks()) choice.checked = choice.value === '' || root.classList.contains(choice.value); };
  const put = (classes) => {
    root.className = classes;
    // Without storage the setting still applies until the page is closed.
    try { if (classes) localStorage.setItem(KEPT, classes); else localStorage.removeItem(KEPT); } catch { /* no storage */ }
    step();
  };
  addEventListener('change', ({ target }) => {
    if (!target.closest('[data-display]')) return;
    put([...looks()].filter((choice) => choice.checked && choice.value).map((choice) => choice.value).join(' '));
  });
  // The form clears its choices after this event.
  addEventListener('reset', ({ target }) => { if (target.matches('[data-display]')) setTimeout(() => { put(''); tick(); }); });

  // One sentence at a time: each list of sentences shows one and gets two buttons.
  const step = () => {
    if (!root.classList.contains('one-by-one')) return;
    const buttons = document.getElementById('one-by-one').content;
    for (const list of document.querySelectorAll('.list:not([aria-live])')) {
      list.append(buttons.cloneNode(true));
      move(list, 0);
      list.ariaLive = 'polite';
    }
  };
  const move = (list, by) => {
    const lines = [...list.children].slice(0, -1);
    const at = (Math.max(lines.findIndex((line) => line.matches('.read-now')), 0) + by + lines.length) % lines.length;
    for (const [index, line] of lines.entries()) line.classList.toggle('read-now', index === at);
    const [now, all] = list.lastElementChild.querySelectorAll('b');
    now.textContent = at + 1;
    all.textContent = lines.length;
  };
  addEventListener('click', ({ target }) => {
    const button = target.closest?.('[data-step]');
    if (button) move(button.closest('.list'), Number(button.dataset.step));
  });

  let kept;
  try { kept = localStorage.getItem(KEPT); } catch { /* no storage */ }
  if (kept && /^[a-z\d -]+$/.test(kept)) root.className = kept;
  addEventListener('DOMContentLoaded', () => {
    tick();
    step();
    new MutationObserver(step).observe(document.body, { childList: true, subtree: true });
  });
})();
