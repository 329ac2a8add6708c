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
	page.evaluate(() => {
		const typedInto = (
			control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
		): string | null => {
			if (control.type === 'hidden') return control.value;
			const isBox =
				['textarea', 'text', 'email', 'password', 'tel'].includes(control.type) && control.name !== '';
			return isBox ? (control.inputMode === 'numeric' ? 'seven' : '') : null;
		};
		return [...document.querySelectorAll<HTMLFormElement>('main form[method="post"]')].flatMap((form) => {
			const controls = [
				...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
					'input, textarea, select',
				),
			];
			if (controls.every(({ type }) => type === 'hidden')) return [];
			const typed = new URLSearchParams(
				controls.flatMap((control) =>
					typedInto(control) === null ? [] : [[control.name, typedInto(control) ?? '']],
				),
			);
			const { pathname, search } = new URL(form.action);
			return [{ action: `${pathname}${search}`, body: typed.toString() }];
		});
	});
