// @ts-check

/** Shows the button inside it, which prints the page. Without a script the browser's own menu prints. */
class PrintButton extends HTMLElement {
	connectedCallback() {
		const button = this.querySelector('button');
		if (button === null) return;
		button.hidden = false;
		button.addEventListener('click', () => window.print());
	}
}

customElements.define('print-button', PrintButton);
