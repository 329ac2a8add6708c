// @ts-check

const KEPT = 'portal-score-keys';

/**
 * Round a form: the keys 0 to 5 choose the radio of that value named `score`, unless somebody types in a box. A tick above the scale says so and
 * turns it off, for whoever speaks to their computer or strikes keys by accident; the choice is kept in this browser.
 */
class ScoreKeys extends HTMLElement {
	connectedCallback() {
		const group = this.querySelector('input[type=radio][name=score]')?.closest('fieldset');
		if (!group) return;
		this.group = group;
		this.tick = this.makeTick(group);
		this.listen = (/** @type {KeyboardEvent} */ event) => this.pressed(event);
		document.addEventListener('keydown', this.listen);
	}

	disconnectedCallback() {
		if (this.listen) document.removeEventListener('keydown', this.listen);
	}

	makeTick(/** @type {HTMLElement} */ group) {
		const item = document.createElement('div');
		item.className = 'govuk-checkboxes govuk-checkboxes--small portal-score-keys';
		const tick = document.createElement('input');
		tick.type = 'checkbox';
		tick.id = 'score-keys';
		tick.className = 'govuk-checkboxes__input';
		tick.checked = remembered() !== 'off';
		tick.addEventListener('change', (event) => {
			event.stopPropagation();
			remember(tick.checked ? 'on' : 'off');
		});
		// It is no answer of the form: nothing is saved because of it.
		tick.addEventListener('input', (event) => event.stopPropagation());
		const label = document.createElement('label');
		label.className = 'govuk-label govuk-checkboxes__label';
		label.htmlFor = tick.id;
		label.textContent = 'The keys 0 to 5 choose the score, while you are not typing';
		const inner = document.createElement('div');
		inner.className = 'govuk-checkboxes__item';
		inner.append(tick, label);
		item.append(inner);
		group.before(item);
		return tick;
	}

	pressed(/** @type {KeyboardEvent} */ event) {
		if (!this.tick?.checked || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented)
			return;
		if (!/^[0-9]$/.test(event.key) || isTyping(event.target)) return;
		const radio = this.group?.querySelector(`input[type=radio][name=score][value="${event.key}"]`);
		if (!(radio instanceof HTMLInputElement) || radio.disabled) return;
		event.preventDefault();
		radio.focus();
		if (radio.checked) return;
		radio.checked = true;
		radio.dispatchEvent(new Event('input', { bubbles: true }));
		radio.dispatchEvent(new Event('change', { bubbles: true }));
	}
}

const isTyping = (/** @type {EventTarget | null} */ target) =>
	target instanceof HTMLTextAreaElement ||
	target instanceof HTMLSelectElement ||
	(target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type)) ||
	(target instanceof HTMLElement && target.isContentEditable);

/** A browser may refuse to keep anything. */
function remembered() {
	try {
		return localStorage.getItem(KEPT);
	} catch {
		return null;
	}
}

function remember(/** @type {string} */ value) {
	try {
		localStorage.setItem(KEPT, value);
	} catch {
		// Then it holds for this page.
	}
}

customElements.define('score-keys', ScoreKeys);
