// @ts-check
import { formContents } from './form-contents.js';

/**
 * Round a form: asks before the page is left with something typed and not sent. `auto-save` says by the form's `portal-saved`
 * event that what stands there now is kept.
 */
class UnsavedWarning extends HTMLElement {
	connectedCallback() {
		const form = this.querySelector('form');
		if (form === null) return;
		// A form that comes back with errors holds what has not been saved.
		let kept = this.hasAttribute('data-unsaved') ? null : formContents(form);
		let sending = false;
		form.addEventListener('submit', () => {
			sending = true;
		});
		form.addEventListener('portal-saved', (event) => {
			kept = /** @type {CustomEvent<string>} */ (event).detail;
		});
		// The browser's "back" may bring the page as it was, with its script still running.
		window.addEventListener('pageshow', () => {
			sending = false;
		});
		window.addEventListener('beforeunload', (event) => {
			if (!sending && formContents(form) !== kept) event.preventDefault();
		});
	}
}

customElements.define('unsaved-warning', UnsavedWarning);
