(() => {
  'use strict';
  const form = document.getElementById('filters');
  const cards = [...document.querySelectorAll('#cards > .card')];
  const shown = form.querySelector('output');
  const help = document.getElementById('help');
  const texts = new Map();
  let here = -1;

  const text = card => {
    if (!texts.has(card)) texts.set(card, card.textContent.toLowerCase());
    return texts.get(card);
  };
  const state = () => {
    const wanted = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value.trim()) wanted.set(name, value.trim());
    return wanted;
  };
  const fits = (card, w) =>
    (!w.has('s') || card.dataset.s === w.get('s')) &&
    (!w.has('r') || card.dataset.r === w.get('r')) &&
    (!w.has('a') || card.dataset.a.split(' ').includes(w.get('a'))) &&
    (!w.has('q') || text(card).includes(w.get('q').toLowerCase()));

  const filter = () => {
    const wanted = state();
    let count = 0;
    for (const card of cards) {
      card.hidden = !fits(card, wanted);
      if (!card.hidden) count++;
    }
    shown.value = shown.dataset.shown.replace('{0}', count);
    return wanted;
  };
  const remember = () => {
    const wanted = filter().toString();
    history.replaceState(null, '', wanted ? '#' + wanted : location.pathname + location.search);
  };
  const clear = () => { form.reset(); filter(); };

  /* The fragment is either filters (s=error&q=…) or the id of an element. */
  const follow = () => {
    const hash = location.hash.slice(1);
    if (/^[sraq]=/.test(hash)) {
      const wanted = new URLSearchParams(hash);
      for (const name of ['s', 'r', 'a', 'q']) form.elements[name].value = wanted.get(name) || '';
      filter();
      return;
    }
    let target = null;
    try { target = hash && document.getElementById(decodeURIComponent(hash)); } catch { return; }
    if (!target) return;
    if (target.closest('.card[hidden]')) clear();
    const story = target.closest('details');
    if (story) story.open = true;
    target.scrollIntoView({block: target.matches('.card, section, details') ? 'start' : 'center'});
    if (target.matches('.card')) { here = cards.indexOf(target); target.focus({preventScroll: true}); }
  };

  const step = by => {
    let next = here + by;
    while (cards[next] && cards[next].hidden) next += by;
    if (!cards[next]) return;
    here = next;
    cards[here].scrollIntoView({block: 'start'});
    cards[here].focus({preventScroll: true});
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.matches('input, select, textarea');
    if (event.key === 'Escape' && !help.open) { clear(); remember(); event.target.blur(); return; }
    if (typing) return;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === '?') help.showModal();
    else if (event.key === '/') { event.preventDefault(); form.elements.q.focus(); }
  });
  help.querySelector('button').addEventListener('click', () => help.close());
  form.addEventListener('input', remember);
  form.addEventListener('submit', event => event.preventDefault());
  addEventListener('hashchange', follow);
  addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(d => { d.open = true; }));
  form.hidden = cards.length === 0;
  filter();
  follow();
})();
