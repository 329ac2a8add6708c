// @ts-check

/** Adds a button to the password box inside it that shows what was typed. Hidden again before the form is sent, so that no browser keeps it as text. */
class ShowPassword extends HTMLElement {
	connectedCallback() {
		const input = this.querySelector('input');
		if (input === null) return;
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'govuk-button govuk-button--secondary govuk-password-input__toggle';
		button.setAttribute('aria-controls', input.id);
		const said = document.createElement('span');
		said.className = 'govuk-visually-hidden';
		said.setAttribute('role', 'status');

		const show = (/** @type {boolean} */ shown) => {
			input.type = shown ? 'text' : 'password';
			button.textContent = shown ? 'Hide' : 'Show';
			button.setAttribute('aria-label', shown ? 'Hide password' : 'Show password');
		};
		button.addEventListener('click', () => {
			show(input.type === 'password');
			said.textContent = input.type === 'password' ? 'Your password is hidden' : 'Your password is visible';
		});
		input.form?.addEventListener('submit', () => show(false));
		show(false);
		this.append(button, said);
	}
}

customElements.define('show-password', ShowPassword);
