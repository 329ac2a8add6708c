// @ts-check

/**
 * Round a form that saves automatically: after each save asks the server for the page as it is now, and takes away what is said no more.
 * It never adds anything, so that nothing moves under whoever types: what is newly wrong is said after the next button.
 */
class MendedErrors extends HTMLElement {
	connectedCallback() {
		this.querySelector('form')?.addEventListener('portal-saved', () => void this.mend());
	}

	async mend() {
		const reply = await fetch(location.pathname, {
			credentials: 'same-origin',
			redirect: 'manual',
			headers: { Accept: 'text/html' },
		}).catch(() => null);
		if (!reply?.ok) return;
		const now = new DOMParser().parseFromString(await reply.text(), 'text/html');
		if (now.querySelector(this.tagName) === null) return;
		this.forgetLines(now, '.govuk-error-summary');
		this.forgetLines(now, '[data-to-do]');
		this.forgetBelowRows(now);
		this.unmarkBoxes(now);
		document.title = now.title;
	}

	/** A list goes with its last line. */
	forgetLines(/** @type {Document} */ now, /** @type {string} */ list) {
		const said = new Set(Array.from(now.querySelectorAll(`${list} li`), (line) => line.textContent));
		for (const line of document.querySelectorAll(`${list} li`)) {
			if (!said.has(line.textContent)) line.remove();
		}
		for (const whole of document.querySelectorAll(list)) {
			if (whole.querySelector('li') === null) whole.remove();
		}
	}

	/** A box for a note in which somebody is typing stays. */
	forgetBelowRows(/** @type {Document} */ now) {
		for (const text of this.querySelectorAll('.portal-said__text[id]')) {
			const said = text.parentElement;
			if (said === null || said.contains(document.activeElement)) continue;
			const still = now.getElementById(text.id);
			if (still === null) said.remove();
			else {
				said.className = still.parentElement?.className ?? said.className;
				text.innerHTML = still.innerHTML;
			}
		}
	}

	unmarkBoxes(/** @type {Document} */ now) {
		for (const box of this.querySelectorAll('input[id], textarea[id]')) {
			const still = now.getElementById(box.id);
			if (still === null) continue;
			box.className = still.className;
			for (const name of ['aria-invalid', 'aria-describedby']) {
				const value = still.getAttribute(name);
				if (value === null) box.removeAttribute(name);
				else box.setAttribute(name, value);
			}
		}
	}
}

customElements.define('mended-errors', MendedErrors);
