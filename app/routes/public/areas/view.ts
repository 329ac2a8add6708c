import { type RecordView, said } from '../../../components/layout/record-view.ts';

interface ReferralArea {
	readonly name: string;
	readonly onsCode: string;
}

export const referralAreasView = (areas: readonly ReferralArea[]): RecordView => ({
	title: 'Can I refer?',
	back: null,
	narrow: true,
	blocks: [
		...said(
			'For social workers and others who want to refer somebody who harms their partner or family. Choose the area in which that person lives.',
			'If somebody is in danger now, ring 999.',
		),
		...(areas.length === 0
			? said('No area has a page yet. Areas will be listed here when they do.')
			: [
					{
						kind: 'list' as const,
						plain: true as const,
						items: areas.map(({ name, onsCode }) => ({ text: name, href: `/can-i-refer/${onsCode}` })),
					},
				]),
	],
});
