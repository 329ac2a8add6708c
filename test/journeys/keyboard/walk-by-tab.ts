import type { Page } from 'playwright-core';

interface Stop {
	/** Its place among what can take the focus, or -1. */
	readonly at: number;
	readonly name: string;
	readonly isBody: boolean;
	/** Something drawn on it differs from how it looked without the focus. */
	readonly isMarked: boolean;
	/** In the window, and nothing lies over it. */
	readonly isInSight: boolean;
}

declare global {
	interface Window {
		portalStops: { readonly element: HTMLElement; readonly name: string; readonly looked: string }[];
		portalLookOf: (element: HTMLElement) => string;
	}
}

/** Walks the page by Tab, forwards to its end and back to its start; what is wrong, in words, and how many stops there were. */
export async function walkByTab(
	page: Page,
): Promise<{ readonly stops: number; readonly problems: readonly string[] }> {
	const names = await listStops(page);
	const problems: string[] = [];
	for (const key of ['Tab', 'Shift+Tab'] as const) {
		const expected = key === 'Tab' ? names.map((_, at) => at) : names.map((_, at) => at).reverse();
		const seen: Stop[] = [];
		for (let tries = 0; tries < names.length + 3; tries += 1) {
			await page.keyboard.press(key);
			const stop = await stopNow(page);
			if (stop.isBody || stop.at === seen[0]?.at) break;
			seen.push(stop);
		}
		// On the way back the walk begins beyond the last stop.
		const missed = expected.filter((at) => !seen.some((stop) => stop.at === at)).map((at) => names[at]);
		if (missed.length > 0) problems.push(`${key} never comes to ${missed.join(', ')}`);
		if (key === 'Shift+Tab') continue;
		if (!seen[0]?.name.includes('Skip to main content'))
			problems.push(`the first stop is ${seen[0]?.name}, not the skip link`);
		const outOfOrder = seen.find((stop, index) => stop.at !== expected[index]);
		if (missed.length === 0 && outOfOrder)
			problems.push(`${key} comes to ${outOfOrder.name} out of the order of the page`);
		problems.push(
			...seen
				.filter(({ isMarked }) => !isMarked)
				.map(({ name }) => `nothing shows that ${name} has the focus`),
		);
		problems.push(
			...seen
				.filter(({ isInSight }) => !isInSight)
				.map(({ name }) => `${name} has the focus and cannot be seen`),
		);
	}
	return { stops: names.length, problems: [...problems, ...(await unreachableScrollers(page))] };
}

/** Writes down, in the page, what should take the focus and how each looks without it. Of a group of radios one takes it. */
const listStops = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const drawn = (element: Element, pseudo: string | null): string => {
			const {
				outlineStyle,
				outlineWidth,
				outlineColor,
				boxShadow,
				backgroundColor,
				borderTopWidth,
				borderTopColor,
				content,
			} = getComputedStyle(element, pseudo);
			return [
				outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`,
				boxShadow,
				backgroundColor,
				borderTopWidth,
				borderTopColor,
				content,
			].join();
		};
		window.portalLookOf = (element) => {
			const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
			return [element, ...labels, ...element.children]
				.flatMap((each) => [null, '::before', '::after'].map((pseudo) => drawn(each, pseudo)))
				.join('|');
		};
		const takes = (element: HTMLElement): boolean => {
			if (
				element.tabIndex < 0 ||
				(element as HTMLButtonElement).disabled ||
				!element.checkVisibility({ visibilityProperty: true })
			)
				return false;
			if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
			const group = [
				...document.querySelectorAll<HTMLInputElement>(
					`input[type=radio][name="${CSS.escape(element.name)}"]`,
				),
			].filter(({ form }) => form === element.form);
			return element === (group.find(({ checked }) => checked) ?? group[0]);
		};
		const nameOf = (element: HTMLElement): string => {
			const words =
				element.getAttribute('aria-label') ??
				('labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : null) ??
				element.textContent ??
				'';
			return `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''} “${words.replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
		};
		(document.activeElement as HTMLElement | null)?.blur();
		const found = [
			...document.querySelectorAll<HTMLElement>(
				'a[href], button, input, select, textarea, summary, [tabindex]',
			),
		].filter(takes);
		window.portalStops = found.map((element) => ({
			element,
			name: nameOf(element),
			looked: window.portalLookOf(element),
		}));
		return window.portalStops.map(({ name }) => name);
	});

const stopNow = (page: Page): Promise<Stop> =>
	page.evaluate(() => {
		const element = document.activeElement as HTMLElement;
		const at = window.portalStops.findIndex((stop) => stop.element === element);
		const stop = window.portalStops[at];
		const { left, right, top, bottom } = element.getBoundingClientRect();
		const x0 = Math.max(left, 0);
		const x1 = Math.min(right, innerWidth);
		const y0 = Math.max(top, 0);
		const y1 = Math.min(bottom, innerHeight);
		const hit = document.elementFromPoint((x0 + x1) / 2, (y0 + y1) / 2);
		return {
			at,
			name: stop?.name ?? `${element.tagName.toLowerCase()}.${element.className}`,
			isBody: element === document.body,
			isMarked: stop !== undefined && window.portalLookOf(element) !== stop.looked,
			isInSight:
				x1 > x0 &&
				y1 > y0 &&
				hit !== null &&
				(element.contains(hit) || hit.contains(element) || hit.closest('label') !== null),
		};
	});

/** What scrolls sideways must take the focus itself, in every browser, so that the arrow keys scroll it. */
const unreachableScrollers = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('body *')]
			.filter(
				(element) =>
					element.scrollWidth > element.clientWidth + 1 &&
					['auto', 'scroll'].includes(getComputedStyle(element).overflowX),
			)
			.filter((element) => element.tabIndex < 0 || !element.hasAttribute('tabindex'))
			.filter((element) => !['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName))
			.map(
				(element) =>
					`${element.tagName.toLowerCase()}.${element.className} scrolls sideways and takes no focus`,
			),
	);
