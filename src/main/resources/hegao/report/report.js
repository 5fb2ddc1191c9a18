(() => {
  'use strict';
  const form = document.getElementById('filters');
  const box = document.getElementById('cards');
  const held = box.querySelector('template');
  /* All cards; those of a long report wait in a template, and only as many as are read are shown. */
  const cards = [...box.querySelectorAll('.card'), ...(held ? held.content.querySelectorAll('.card') : [])];
  const shown = form.querySelector('output');
  const help = document.getElementById('help');
  const end = document.createElement('p');
  const PART = 100;
  const texts = new Map();
  let fitting = cards;
  let limit = PART;
  let here = null;
  if (held) held.remove();
  for (const note of document.querySelectorAll('.waiting')) note.remove();

  const show = () => {
    const wanted = fitting.slice(0, limit);
    wanted.forEach(dress);
    box.replaceChildren(...wanted);
    end.hidden = limit >= fitting.length;
  };
  const more = () => {
    if (limit >= fitting.length) return;
    const next = fitting.slice(limit, limit + PART);
    next.forEach(dress);
    box.append(...next);
    limit += PART;
    end.hidden = limit >= fitting.length;
  };
  const reach = card => {
    const at = fitting.indexOf(card);
    while (at >= limit) more();
    return at;
  };
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
    (!w.has('f') || card.dataset.f === w.get('f')) &&
    (!w.has('t') || (w.get('t') === 'done') === card.classList.contains('done')) &&
    (!w.has('a') || card.dataset.a.split(' ').includes(w.get('a'))) &&
    (!w.has('q') || text(card).includes(w.get('q').toLowerCase()));

  const filter = () => {
    const wanted = state();
    fitting = cards.filter(card => fits(card, wanted));
    limit = PART;
    show();
    shown.value = shown.dataset.shown.replace('{0}', fitting.length);
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
    if (/^[srftaq]=/.test(hash)) {
      const wanted = new URLSearchParams(hash);
      for (const field of form.elements) if (field.name) field.value = wanted.get(field.name) || '';
      filter();
      return;
    }
    let name = '';
    try { name = decodeURIComponent(hash); } catch { return; }
    const card = cards.find(each => each.id === name);
    if (card && reach(card) < 0) { clear(); reach(card); }
    const target = card || (name && document.getElementById(name));
    if (!target) return;
    for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    target.scrollIntoView({block: target.matches('.card, section, details') ? 'start' : 'center'});
    if (target.matches('.card')) { here = card || null; target.focus({preventScroll: true}); }
  };

  /* In a report of very many claims the list of an article's figures is made when it is opened. */
  let found = null;
  const partners = id => {
    if (!found) {
      found = new Map();
      for (const card of cards) {
        for (const figure of card.querySelectorAll('figure')) {
          for (const each of figure.dataset.c.split(' ')) {
            const known = found.get(each) || [];
            if (!known.includes(card)) found.set(each, known.concat(card));
          }
        }
      }
    }
    return found.get(id) || [];
  };
  const cell = (row, ...content) => row.insertCell().append(...content);
  const link = (to, text, style) => {
    const a = document.createElement('a');
    a.href = '#' + to;
    a.textContent = text;
    if (style) a.className = style;
    return a;
  };
  const list = story => {
    const marks = story.querySelectorAll('.text [title]');
    if (!marks.length || story.querySelector('.wide')) return;
    const wide = document.createElement('div');
    wide.className = 'wide';
    wide.tabIndex = 0;
    const table = document.createElement('table');
    for (const mark of marks) {
      const row = table.insertRow();
      const [topic, period] = mark.title.split('｜');
      cell(row, link(mark.id, mark.textContent));
      row.cells[0].className = 'value';
      cell(row, topic);
      cell(row, period || '');
      cell(row, modality(mark));
      cell(row, ...badges(mark));
    }
    wide.append(table);
    story.append(wide);
  };
  document.addEventListener('toggle', event => {
    if (event.target.matches('.story') && event.target.open) list(event.target);
  }, true);

  /* A click on a marked figure tells what it was taken for, below its paragraph. */
  const modality = mark => document.querySelector('.legend .c.' +
    (['forecast', 'target'].find(name => mark.classList.contains(name)) || 'actual')).textContent;
  const badges = mark => partners(mark.id).flatMap(card => {
    const badge = card.querySelector('.badge');
    return [' ', link(card.id, badge.textContent, badge.className)];
  });
  document.addEventListener('click', event => {
    const mark = event.target.closest('.text [title]');
    if (!mark) return;
    event.preventDefault();
    const open = document.querySelector('.tip');
    if (open) open.remove();
    if (open && open.dataset.of === mark.id) return;
    const tip = document.createElement('p');
    tip.className = 'tip';
    tip.dataset.of = mark.id;
    tip.setAttribute('role', 'status');
    const value = document.createElement('strong');
    value.textContent = mark.textContent;
    const told = mark.title.split('｜').concat(modality(mark)).filter(Boolean).join(' · ');
    tip.append(value, '　' + told, ...badges(mark));
    mark.closest('p').after(tip);
  });

  /* Triage: what the editor says of a finding stays in this browser. */
  const memory = {
    get(id) { try { return JSON.parse(localStorage.getItem('hegao:' + id)) || {}; } catch { return {}; } },
    set(id, said) {
      try {
        if (said.kind) localStorage.setItem('hegao:' + id, JSON.stringify(said));
        else localStorage.removeItem('hegao:' + id);
      } catch { /* a browser that keeps nothing */ }
    },
  };
  const snippet = document.getElementById('snippet');
  const files = card => [...new Set(card.dataset.a.split(' ').map(id => document.getElementById(id))
    .filter(Boolean).map(story => snippet.dataset.folder + story.dataset.path))];
  const suppressions = () => cards.map(card => [card, memory.get(card.dataset.id)])
    .filter(([, said]) => (said.kind === 'false-positive' || said.kind === 'accepted') && said.reason)
    .map(([card, said]) =>
      `- fingerprint: ${JSON.stringify(card.dataset.id)}\n  rule: ${JSON.stringify(card.dataset.rule)}\n` +
      `  kind: ${said.kind}\n  reason: ${JSON.stringify(said.reason)}\n  date: ${said.date}\n` +
      `  files: ${JSON.stringify(files(card))}\n`)
    .join('');
  const said = card => {
    const known = memory.get(card.dataset.id);
    card.classList.toggle('done', Boolean(known.kind));
    return known;
  };
  const resay = () => {
    const yaml = suppressions();
    snippet.hidden = !yaml;
    snippet.querySelector('textarea').value = yaml;
  };
  const triage = card => {
    const open = card.querySelector('.triage');
    if (open) { open.remove(); return; }
    const box = document.getElementById('triage').content.cloneNode(true).firstElementChild;
    const [kind, reason] = box.querySelectorAll('select, input');
    const known = memory.get(card.dataset.id);
    kind.value = known.kind || '';
    reason.value = known.reason || '';
    const ask = () => { reason.required = kind.value === 'false-positive' || kind.value === 'accepted'; };
    ask();
    box.addEventListener('input', () => {
      ask();
      const date = new Date().toISOString().slice(0, 10);
      memory.set(card.dataset.id, {kind: kind.value, reason: reason.value.trim(), date});
      said(card);
      resay();
    });
    card.append(box);
    kind.focus();
  };
  const dress = card => {
    if (card.querySelector('.act')) return;
    const act = document.createElement('button');
    act.type = 'button';
    act.className = 'act';
    act.textContent = shown.dataset.act;
    act.addEventListener('click', () => triage(card));
    card.querySelector('.self').before(act);
  };
  cards.forEach(said);
  resay();
  snippet.querySelector('[name=copy]').addEventListener('click', () => {
    const area = snippet.querySelector('textarea');
    area.select();
    if (navigator.clipboard) navigator.clipboard.writeText(area.value).catch(() => {});
    else document.execCommand('copy');
  });
  snippet.querySelector('[name=save]').addEventListener('click', () => {
    const a = document.createElement('a');
    a.href = URL.createObjectURL(new Blob([suppressions()], {type: 'text/yaml'}));
    a.download = 'hegao-suppressions.yaml';
    a.click();
    URL.revokeObjectURL(a.href);
  });

  const step = by => {
    const next = fitting[here && fitting.includes(here) ? fitting.indexOf(here) + by : 0];
    if (!next) return;
    here = next;
    reach(next);
    next.scrollIntoView({block: 'start'});
    next.focus({preventScroll: true});
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
  const opened = [];
  addEventListener('beforeprint', () => {
    while (limit < fitting.length) more();
    for (const fold of document.querySelectorAll('details:not([open])')) { fold.open = true; opened.push(fold); }
  });
  addEventListener('afterprint', () => { for (const fold of opened.splice(0)) fold.open = false; });
  end.className = 'end';
  box.after(end);
  if ('IntersectionObserver' in window) {
    new IntersectionObserver(seen => { if (seen.some(each => each.isIntersecting)) more(); },
      {rootMargin: '1500px'}).observe(end);
  } else limit = cards.length;
  form.hidden = cards.length === 0;
  filter();
  follow();
})();
