// @ts-check
import { formContents } from './form-contents.js';

/** After the last key, before sending; `data-quiet-ms` sets another. */
const QUIET_MS = 2000;

/**
 * Round a form: sends what was typed, a little after the last key, to `data-href` (or the form's own action), and says when it
 * was kept. The reply that counts as kept is a 200 with JSON
 * `{ "savedAt": "10:32am", "fields": { "version": "7", "commandId": "…" } }`, whose fields replace the form's hidden ones, so that
 * the next save is judged against this one. Anything else (a refusal, a sign-in page, no network) is never called saved; a refusal may say
 * why: JSON `{ "said": "…" }`.
 */
class AutoSave extends HTMLElement {
	connectedCallback() {
		const form = this.querySelector('form');
		if (form === null) return;
		this.form = form;
		this.kept = formContents(form);
		this.said = document.createElement('p');
		this.said.className = 'portal-live';
		this.said.setAttribute('role', 'status');
		form.append(this.said);
		form.addEventListener('input', () => this.wait());
		form.addEventListener('change', () => this.wait());
		form.addEventListener('submit', () => this.stop());
	}

	wait() {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => this.save(), Number(this.dataset.quietMs ?? QUIET_MS));
	}

	/** The person sends the form: nothing may overtake it. */
	stop() {
		clearTimeout(this.timer);
		this.stopped = true;
		this.underway?.abort();
	}

	async save() {
		const form = /** @type {HTMLFormElement} */ (this.form);
		const sent = formContents(form);
		if (this.stopped || sent === this.kept) return;
		// One at a time: the second would be judged against a version that the first is about to replace.
		if (this.underway) return this.wait();
		this.underway = new AbortController();
		try {
			const reply = await fetch(this.dataset.href ?? (form.getAttribute('action') || location.href), {
				method: 'POST',
				body: new URLSearchParams(/** @type {any} */ (new FormData(form))),
				headers: { Accept: 'application/json' },
				credentials: 'same-origin',
				redirect: 'manual',
				signal: this.underway.signal,
			});
			this.took(sent, await readReply(reply));
		} catch {
			if (!this.stopped) this.took(sent, null);
		} finally {
			this.underway = undefined;
		}
	}

	took(/** @type {string} */ sent, /** @type {Kept | Refused | null} */ reply) {
		const said = /** @type {HTMLElement} */ (this.said);
		const form = /** @type {HTMLFormElement} */ (this.form);
		const isKept = reply !== null && 'savedAt' in reply;
		said.classList.toggle('portal-live--trouble', !isKept);
		if (!isKept) {
			said.textContent = reply?.said ?? 'Not saved automatically just now. Use the button to save.';
			return;
		}
		for (const [name, value] of Object.entries(reply.fields)) {
			for (const input of form.querySelectorAll('input[type=hidden]')) {
				if (/** @type {HTMLInputElement} */ (input).name === name)
					/** @type {HTMLInputElement} */ (input).value = value;
			}
		}
		this.kept = sent;
		said.textContent =
			formContents(form) === sent
				? `Saved at ${reply.savedAt}`
				: `Saved at ${reply.savedAt}. What you have typed since is not saved yet.`;
		form.dispatchEvent(new CustomEvent('portal-saved', { detail: sent }));
		document.dispatchEvent(new CustomEvent('portal-activity'));
	}
}

/**
 * @typedef {{ savedAt: string, fields: Record<string, string> }} Kept
 * @typedef {{ said: string }} Refused
 * @param {Response} reply
 * @returns {Promise<Kept | Refused | null>}
 */
async function readReply(reply) {
	if (!reply.headers.get('content-type')?.startsWith('application/json')) return null;
	const body = await reply.json();
	if (reply.status !== 200) return typeof body?.said === 'string' ? { said: body.said } : null;
	return typeof body?.savedAt === 'string' ? { savedAt: body.savedAt, fields: body.fields ?? {} } : null;
}

customElements.define('auto-save', AutoSave);
