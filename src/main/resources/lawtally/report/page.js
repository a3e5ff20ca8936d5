/* Puts what the page already holds of a department and a month in place. It counts and words nothing. */
(function () {
  'use strict';
  var ALL = '#all';
  var form = document.getElementById('filter');
  var department = document.getElementById('filter-department');
  var month = document.getElementById('filter-month');
  var showing = document.getElementById('showing');
  var words = document.getElementById('showing-words');
  var everything = document.getElementById('showing-all');
  var list = document.getElementById('all-figures');
  var data = JSON.parse(document.getElementById('choices').textContent);
  var listWasOpen = list.open;

  function each(selector, act) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), act);
  }

  function textsAt(kind, row) {
    var months = kind.at[row][department.selectedIndex];
    return kind.texts[Array.isArray(months) ? months[month.selectedIndex] : months];
  }

  function put(element, selector, text) {
    element.querySelector(selector).textContent = text;
  }

  function showFigures() {
    each('.card', function (card, row) {
      var texts = textsAt(data.cards, row);
      put(card, '.number', texts[0]);
      put(card, '.unit', texts[1]);
      put(card, '.base', texts[2]);
      put(card, '.change', texts[3]);
      card.querySelector('.figure').classList.toggle('none', texts.length > 4);
    });
    each('#all-figures tbody tr', function (line, row) {
      var texts = textsAt(data.figures, row);
      put(line, '.value', texts[0]);
      put(line, '.remark', texts[1]);
    });
  }

  /* Rows that bear a department's code; those of nobody in particular always stay. */
  function showRows() {
    var code = department.value;
    each('tr[data-department]', function (row) {
      var of = row.getAttribute('data-department');
      row.hidden = code === '' ? row.hasAttribute('data-beyond') : of !== '' && of !== code;
    });
    each('[data-list]', function (block) {
      var left = block.querySelector('tbody tr:not([hidden])') !== null;
      block.querySelector('.scroll').hidden = !left;
      block.querySelector('.none-left').hidden = left;
    });
  }

  function show() {
    var chosen = department.selectedIndex > 0 || month.selectedIndex > 0;
    document.documentElement.classList.toggle('chosen', chosen);
    document.documentElement.classList.toggle('chosen-department', department.selectedIndex > 0);
    showFigures();
    showRows();
    words.textContent = chosen
      ? data.showing
          .replace('{0}', function () { return department.selectedOptions[0].textContent; })
          .replace('{1}', function () { return month.selectedOptions[0].textContent; })
      : '';
    everything.hidden = !chosen;
    list.open = chosen || listWasOpen;
  }

  function select(box, value) {
    box.value = value || '';
    if (box.selectedIndex < 0) {
      box.selectedIndex = 0;
    }
  }

  /* Other addresses inside the page, such as #owed, leave the choice as it is. */
  function fromAddress() {
    var asked = new URLSearchParams(location.hash.slice(1));
    var isChoice = asked.has('department') || asked.has('month');
    if (isChoice || location.hash === '' || location.hash === ALL) {
      select(department, asked.get('department'));
      select(month, asked.get('month'));
      show();
    }
  }

  function toAddress() {
    var asked = new URLSearchParams();
    if (department.value !== '') {
      asked.set('department', department.value);
    }
    if (month.value !== '') {
      asked.set('month', month.value);
    }
    location.hash = asked.toString() === '' ? ALL : '#' + asked.toString();
  }

  department.addEventListener('change', toAddress);
  month.addEventListener('change', toAddress);
  everything.addEventListener('click', function () {
    location.hash = ALL;
    department.focus();
  });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  window.addEventListener('hashchange', fromAddress);
  form.hidden = false;
  showing.hidden = false;
  fromAddress();
})();
