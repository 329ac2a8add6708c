// @ts-check

/**
 * Opens the dialog inside it before the session ends for want of activity, and lets the person stay. Activity in another tab of
 * the portal counts. The server is the judge: when the time is up this page only covers what it shows.
 *
 * `data-idle-seconds` until the session ends, `data-warn-seconds` before that the dialog opens, `data-absolute-seconds` (optional)
 * until it ends whatever is done, `data-stay-href` a small page whose GET counts as activity.
 */
class SessionWarning extends HTMLElement {
	connectedCallback() {
		this.idle = Number(this.dataset.idleSeconds) * 1000;
		this.warn = Number(this.dataset.warnSeconds) * 1000;
		this.absolute = Date.now() + Number(this.dataset.absoluteSeconds ?? Number.POSITIVE_INFINITY) * 1000;
		this.dialog = this.querySelector('dialog');
		this.text = this.querySelector('[data-session-text]');
		this.ended = false;
		this.tabs = new BroadcastChannel('portal-session');
		this.tabs.addEventListener('message', () => this.active());
		this.onActivity = () => this.tell();
		document.addEventListener('portal-activity', this.onActivity);
		this.querySelector('[data-session-stay]')?.addEventListener('click', () => this.stay());
		// Escape means "not now"; the session would still end, so it means "stay".
		this.dialog?.addEventListener('cancel', (event) => {
			event.preventDefault();
			this.stay();
		});
		this.tell();
		this.clock = setInterval(() => this.look(), 1000);
	}

	/** Another page may take the place of this one (`upload-progress`). */
	disconnectedCallback() {
		clearInterval(this.clock);
		if (this.onActivity) document.removeEventListener('portal-activity', this.onActivity);
		this.tabs?.close();
	}

	/** This page has just been asked for, or something on it was saved. */
	tell() {
		this.active();
		this.tabs?.postMessage('active');
	}

	active() {
		if (this.ended) return;
		this.endsAt = Math.min(Date.now() + (this.idle ?? 0), this.absolute ?? Number.POSITIVE_INFINITY);
		if (this.endsAt !== this.absolute && this.dialog?.open) this.dialog.close();
	}

	look() {
		const left = (this.endsAt ?? 0) - Date.now();
		if (this.ended || left > (this.warn ?? 0)) return;
		if (left <= 0) return this.end();
		if (!this.dialog?.open) {
			this.say(
				this.endsAt === this.absolute
					? 'You have been signed in for as long as one sign-in lasts. Save what you are doing, then sign in again.'
					: `You will be signed out in ${inWords(left)}, because nothing has happened for a while. What you have not saved will be lost.`,
			);
			if (this.endsAt === this.absolute)
				this.querySelector('[data-session-stay]')?.replaceChildren('Go back and save');
			this.dialog?.showModal();
		}
	}

	async stay() {
		if (this.ended) return;
		if (this.endsAt === this.absolute) {
			this.dialog?.close();
			this.warn = 0;
			return;
		}
		try {
			const reply = await fetch(this.dataset.stayHref ?? '/', {
				credentials: 'same-origin',
				redirect: 'manual',
				cache: 'no-store',
			});
			// To the sign-in page: the session has ended. Any other trouble is not the session's.
			if (reply.type === 'opaqueredirect') return this.end();
			if (!reply.ok) throw new Error(String(reply.status));
			this.tell();
		} catch {
			this.say('The portal could not be reached. Try again.');
		}
	}

	/** Covers the page: figures must not stay on an empty desk. Sign-in leads back to it. */
	end() {
		this.ended = true;
		this.say('You have been signed out.');
		const again = document.createElement('a');
		again.className = 'govuk-button';
		again.href = location.href;
		again.textContent = 'Sign in again';
		this.querySelector('.govuk-button-group')?.replaceChildren(again);
		this.dialog?.classList.add('portal-dialog--ended');
		const title = this.querySelector('h2');
		if (title) title.textContent = 'Signed out';
		if (!this.dialog?.open) this.dialog?.showModal();
	}

	say(/** @type {string} */ words) {
		if (this.text) this.text.textContent = words;
	}
}

/** Told once, so in whole minutes: a countdown would be read out all the time. */
function inWords(/** @type {number} */ ms) {
	const minutes = Math.floor(ms / 60_000);
	return minutes >= 1 ? `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}` : 'less than a minute';
}

customElements.define('session-warning', SessionWarning);
