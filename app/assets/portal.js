// The one script of every page. It fetches only the elements that the page has.

const ELEMENTS = [
	'auto-save',
	'chart-values',
	'paste-table',
	'print-button',
	'running-total',
	'score-keys',
	'session-warning',
	'show-password',
	'unsaved-warning',
];

for (const name of ELEMENTS) {
	if (document.querySelector(name) !== null) import(`./elements/${name}.js`);
}
