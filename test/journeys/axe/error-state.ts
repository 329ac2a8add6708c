import type { Page } from 'playwright-core';

export interface FilledForm {
	readonly action: string;
	readonly body: string;
}

/**
 * The forms of the page as somebody sends them who has typed nothing, and a word where a number is asked for. A form that only has a
 * button is left alone: it would do what it says.
 */
export const wronglyFilledForms = (page: Page): Promise<readonly FilledForm[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLFormElement>('main form[method="post"]')].flatMap((form) => {
			const typed = new URLSearchParams();
			let boxes = 0;
			for (const control of form.elements) {
				if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement)) continue;
				if (control.type === 'hidden') typed.append(control.name, control.value);
				else boxes += 1;
				const isBox = control instanceof HTMLTextAreaElement || ['text', 'email', 'password', 'tel'].includes(control.type);
				if (isBox && control.name !== '') typed.append(control.name, control.inputMode === 'numeric' ? 'seven' : '');
			}
			return boxes === 0 ? [] : [{ action: new URL(form.action).pathname + new URL(form.action).search, body: typed.toString() }];
		}),
	);
