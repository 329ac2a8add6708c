import { type RecordView, said } from '../../../components/layout/record-view.ts';

export const importsView = (
	imports: readonly { readonly name: string; readonly title: string; readonly says: readonly string[] }[],
): RecordView => ({
	title: 'Bring in from spreadsheets',
	back: null,
	narrow: true,
	blocks: [
		...said(
			'For an office that moves to the portal. Every row is checked as if you had typed it on its page, and you see what would happen before anything is saved.',
		),
		...imports.flatMap(({ name, title, says }) => [
			{ kind: 'heading', text: title, id: name } as const,
			...said(...says),
			{
				kind: 'actions',
				actions: [
					{ href: `/import/${name}/upload`, text: 'Send a workbook', of: `: ${title}`, as: 'secondary' },
					{ href: `/import/${name}/workbook`, text: 'Download an empty one', of: `: ${title}` },
				],
			} as const,
		]),
	],
});
