import type { BoxError } from '../../../../components/layout/question.ts';
import { TAKE_DOWN_REASONS } from '../../../../domain/programme/area-page.ts';
import type { Asked } from '../../../../http/form-of.ts';
import type { AreaPagesFacts } from '../../../../operations/area-page/show-area-pages.ts';
import { publicPagesPath, TAKE_DOWN } from '../page-words.ts';

export function takeDownForm({ programme, pages }: AreaPagesFacts): Asked {
	const open = pages.filter(({ state }) => state === 'published');
	return {
		title: 'Take public pages down',
		caption: programme.name,
		back: publicPagesPath(programme.slug),
		intro: [
			'They are gone for the public at once. To bring one back, send it for approval again.',
			'Where nobody new can start at the moment a page need not be taken down: it says so by itself.',
		],
		inset: open.length === 0 ? ['No page is public.'] : [],
		questions:
			open.length === 0
				? []
				: [
						{
							kind: 'some-of',
							name: 'pageIds',
							label: 'Which pages are taken down?',
							choices: open.map(({ id, areaName }) => ({ value: id, text: areaName })),
						},
						{
							kind: 'one-of',
							name: 'reason',
							label: 'Why are they taken down?',
							choices: TAKE_DOWN_REASONS.map((value) => ({ value, text: TAKE_DOWN[value] })),
						},
					],
		button: open.length === 0 ? null : { text: 'Take the pages down', isWarning: true },
	};
}

export const takeDownRefusal = ({ code }: { readonly code: 'no-page' | 'not-public' }): BoxError =>
	code === 'no-page'
		? { field: 'pageIds', message: 'Select at least one page' }
		: { field: '', message: 'One of these pages is not public any more. Look at what is public now' };
