import { number, only, type RecordView, said, words } from '../../../components/layout/record-view.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { leadContracts } from '../../../domain/purchase/issuer-of.ts';
import type { OffersListed } from '../../../operations/purchase/list-offers.ts';
import { priceWords } from '../order-words.ts';

export const offersView = ({ offers, toOffer }: OffersListed, organisationId: string): RecordView => ({
	title: 'Places for authorities to buy',
	back: null,
	blocks: [
		...said(
			'Places that you offer beside what the commissioner funds. An order keeps the terms that it was placed on, whatever you change later.',
		),
		{
			kind: 'table',
			table: {
				id: 'offers',
				caption: 'What you offer',
				captionHidden: true,
				large: true,
				columns: [words('What'), number('Places left'), words('Price'), words('Next start'), words('State')],
				rows: offers
					.filter((row) => leadContracts(row, organisationId))
					.map(({ offer, intervention, area, left, isOpen }) => ({
						key: offer.id,
						cells: [
							{ text: `${intervention}, ${area}`, href: `/offers/${offer.id}` },
							String(left),
							priceWords(offer),
							writeDay(offer.nextStartOn),
							isOpen ? 'Open' : 'Closed',
						],
					})),
				empty: 'You offer no places yet.',
			},
		},
		...only(toOffer.length > 0, {
			kind: 'details',
			summary: 'Offer places somewhere else',
			blocks: [
				{
					kind: 'list',
					items: toOffer.map(({ agreementId, interventionId, areaId, intervention, area }) => ({
						text: `${intervention}, ${area}`,
						href: `/offers/new/${agreementId}/${interventionId}/${areaId}`,
					})),
				},
			],
		}),
	],
});
