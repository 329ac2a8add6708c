// The one script of every page. It fetches only the elements that the page has.

const ELEMENTS = [
	'auto-save',
	'chart-values',
	'mended-errors',
	'paste-table',
	'print-button',
	'running-total',
	'score-keys',
	'session-warning',
	'show-password',
	'unsaved-warning',
	'upload-progress',
];

const fetchElements = () => {
	for (const name of ELEMENTS) {
		if (document.querySelector(name) !== null) import(`./elements/${name}.js`);
	}
};

fetchElements();
// Another page has taken the place of this one (`upload-progress`).
document.addEventListener('portal-page', fetchElements);
