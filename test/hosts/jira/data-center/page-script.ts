/**
 * What Data Center’s own script does with its pages, as far as an overlay meets it: a field that is clicked gets a form,
 * written by the API and taken away again; `reuse(from, to)` makes a row stand for another issue.
 */
export const PAGE_SCRIPT = `
const place = document.getElementById('attributes');
function edit(field, id, formId, value, fieldsOf) {
  if (field.querySelector('form')) return;
  const before = [...field.childNodes];
  const form = document.createElement('form');
  form.id = formId;
  form.className = 'ajs-dirty-warning-exempt';
  const input = document.createElement('input');
  input.id = id;
  input.name = id.replace('-textarea', '');
  input.value = value;
  const save = document.createElement('button');
  save.type = 'submit';
  save.textContent = 'Save';
  form.append(input, save);
  field.classList.replace('inactive', 'active');
  field.replaceChildren(form);
  input.focus();
  const close = (nodes) => { field.replaceChildren(...nodes); field.classList.replace('active', 'inactive'); };
  form.addEventListener('keydown', (event) => { if (event.key === 'Escape') close(before); });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value;
    close([document.createTextNode(text || 'None')]);
    fetch(place.dataset.context + '/rest/api/2/issue/' + place.dataset.key, {
      method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ fields: fieldsOf(text) }),
    });
  });
}
const due = document.getElementById('due-date');
due?.addEventListener('click', () => edit(due, 'duedate', 'duedate-form', due.textContent.trim(), (text) => ({ duedate: text || null })));
const versions = document.getElementById('fixfor-val');
versions?.addEventListener('click', () => edit(versions, 'fixVersions-textarea', 'fixVersions-form', versions.textContent.trim(), (text) => ({ fixVersions: text.split(/,\\s*/).filter(Boolean).map((name) => ({ name })) })));
function reuse(from, to) {
  const row = document.querySelector('[data-issue-key="' + from + '"]');
  row.dataset.issueKey = to;
  const link = row.querySelector('a');
  link.setAttribute('href', link.getAttribute('href').replace(from, to));
  link.textContent = to;
}
Object.assign(window, { reuse });
`;
