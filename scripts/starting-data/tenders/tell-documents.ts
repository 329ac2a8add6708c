import { addDays, type IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import { uploadTenderDocument } from '../../../app/operations/tender/upload-tender-document.ts';
import { pageSaying } from '../money/page-saying.ts';
import { type Step, step } from '../telling/step.ts';
import { slugOf, type TenderTold, tenderOn } from './tell-notice.ts';

const DOCUMENTS = ['Draft agreement', 'Places by area'] as const;
type Titled = (typeof DOCUMENTS)[number];

export const fileOf = (
	{ world, title }: Pick<TenderTold, 'world' | 'title'>,
	document: Titled,
	version: number,
): string => world.id('tender-document', title, document, String(version));

const linesOf = ({ title, places }: TenderTold, document: Titled, version: number): readonly string[] => [
	`${document}, version ${version} - Invented`,
	title,
	'',
	...(document === 'Draft agreement'
		? [
				'1. The provider offers the places that it is paid for, in the areas named.',
				'2. It answers the returns of the service specification each quarter.',
				'3. Either side may propose a variation; a second person approves it.',
			]
		: Object.entries(places).map(([area, units]) => `${area}: ${units} places over two years`)),
	...(version > 1 ? ['', 'Partners who live elsewhere are reached too, without a place of their own.'] : []),
];

const uploaded = (told: TenderTold, document: Titled, version: number, at: Step['at']): Step =>
	step(
		uploadTenderDocument,
		{
			at,
			by: told.office.person('officer'),
			about: [told.title, document, version],
			ids: [fileOf(told, document, version)],
		},
		async (stage) => ({
			slug: slugOf(told),
			expectedVersion: (await tenderOn(stage, slugOf(told))).rowVersion,
			documentId: version === 1 ? null : fileOf(told, document, 1),
			title: document,
			fileName: `${document}.pdf`,
			bytes: pageSaying(...linesOf(told, document, version)),
		}),
	);

/** Two short files, the day after the tender was begun. */
export const stepsOfDocuments = (told: TenderTold): readonly Step[] =>
	DOCUMENTS.map((document, index) =>
		uploaded(told, document, 1, londonInstant(addDays(told.startedOn, 1), `15:${String(10 + index)}`)),
	);

/** The second version of one of them, for an amendment of that day to choose. */
export const stepsOfNewVersion = (told: TenderTold, on: IsoDate): readonly Step[] => [
	uploaded(told, 'Places by area', 2, londonInstant(on, '10:20')),
];

/** What stands in it after that amendment. */
export const documentsAfter = (told: TenderTold): readonly string[] => [
	fileOf(told, 'Draft agreement', 1),
	fileOf(told, 'Places by area', 2),
];
