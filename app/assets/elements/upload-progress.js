// @ts-check

/**
 * Round a form that takes a file: sends it with what the page would send, says how much has gone, and shows the page that comes back. Where that
 * cannot be done the browser sends the form as it would have.
 */
class UploadProgress extends HTMLElement {
	connectedCallback() {
		const form = this.querySelector('form');
		const file = /** @type {HTMLInputElement | null} */ (this.querySelector('input[type=file]'));
		if (form === null || file === null) return;
		this.form = form;
		form.addEventListener('submit', (event) => {
			if (!file.files?.length) return;
			event.preventDefault();
			if (!this.isSending) this.send(form);
		});
	}

	send(/** @type {HTMLFormElement} */ form) {
		this.isSending = true;
		const bar = document.createElement('progress');
		bar.className = 'portal-upload';
		bar.max = 100;
		bar.setAttribute('aria-label', 'Sent so far');
		const said = document.createElement('p');
		said.className = 'portal-live';
		said.setAttribute('role', 'status');
		said.textContent = 'Sending the file';
		form.append(bar, said);
		const request = new XMLHttpRequest();
		request.open('POST', form.getAttribute('action') || location.href);
		request.responseType = 'document';
		request.upload.addEventListener('progress', ({ loaded, total }) => {
			bar.value = Math.floor((loaded / total) * 100);
			// Once for each quarter: a reader of the screen would be told of each hundredth otherwise.
			const quarter = Math.floor(bar.value / 25) * 25;
			if (quarter > 0 && quarter < 100) said.textContent = `${quarter}% of the file has been sent`;
			if (loaded === total) said.textContent = 'The file has been sent and is being looked through';
		});
		request.addEventListener('load', () => {
			const { responseXML: page, responseURL: address } = request;
			if (page === null) return form.submit();
			history.replaceState(null, '', address);
			document.title = page.title;
			document.body.replaceWith(document.adoptNode(page.body));
			document.dispatchEvent(new CustomEvent('portal-page'));
			window.scrollTo(0, 0);
			/** @type {HTMLElement | null} */ (
				document.querySelector('.govuk-error-summary, .govuk-notification-banner, h1')
			)?.focus();
			document.dispatchEvent(new CustomEvent('portal-activity'));
		});
		request.addEventListener('error', () => form.submit());
		request.send(new FormData(form));
	}
}

customElements.define('upload-progress', UploadProgress);
