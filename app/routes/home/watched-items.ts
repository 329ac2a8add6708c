import type { Actor } from '../../domain/access/actor.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { monthsLabel } from '../../domain/calendar/period-label.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { STATUS_WORDS } from '../../domain/grant/accreditation.ts';
import { ITEM_KIND_WORDS, ITEM_LEVEL_WORDS } from '../../domain/grant/agreement-item.ts';
import { whoIsLeft } from '../../domain/tender/openers-left-words.ts';
import { listWords, plural } from '../../domain/text/list-words.ts';
import type { WaitingItem } from '../../domain/work/waiting-item.ts';
import type { AccreditationToWatch } from '../../operations/accreditation/list-accreditations-to-watch.ts';
import type { OpenItem } from '../../operations/agreement-item/list-open-items.ts';
import type { PagesOfProgramme } from '../../operations/area-page/list-area-pages-waiting.ts';
import type { DetailsDue } from '../../operations/award/list-details-due.ts';
import type { StepMissed } from '../../operations/kpi-return/list-out-of-step.ts';
import type { TenderShortOfOpeners } from '../../operations/tender/list-short-of-openers.ts';
import type { ReturnDifference } from '../../operations/unit/show-differences.ts';

/** Visits, risks, issues and actions that one's own organisation looks after, and for an officer every one that is overdue. */
export const itemsToKeep = (items: readonly OpenItem[], actor: Actor): readonly WaitingItem[] =>
	items
		.filter(
			({ ownerOrganisation, standing }) =>
				ownerOrganisation === actor.organisationName ||
				(standing === 'overdue' && actor.roles.includes('officer')),
		)
		.map((item) => ({
			key: `item ${item.id}`,
			what: kindOf(item),
			about: item.title,
			note: `${item.ownerName}, ${item.agreementTitle}`,
			day: item.dueOn,
			href: `/agreements/${item.agreementId}/items/${item.id}`,
			needs: 'agreement-item.note',
		}));

/** "Risk, high" */
const kindOf = ({ kind, level }: OpenItem): string =>
	level === null
		? ITEM_KIND_WORDS[kind]
		: `${ITEM_KIND_WORDS[kind]}, ${ITEM_LEVEL_WORDS[level].toLowerCase()}`;

/** Of providers on programmes that run: what has lapsed or been withdrawn, and what soon will. */
export const accreditationItems = (rows: readonly AccreditationToWatch[]): readonly WaitingItem[] =>
	rows.map(({ id, organisationName, programmeName, status, standing, withdrawnOn, expiresOn }) => ({
		key: `accreditation ${id}`,
		what: standing === 'expires-soon' ? 'Renew the accreditation' : 'Decide about the accreditation',
		about: organisationName,
		note: `${STATUS_WORDS[status]}${standing === 'withdrawn' ? ', withdrawn' : ''}, ${programmeName}`,
		day: withdrawnOn ?? expiresOn,
		href: `/accreditations/${id}`,
		needs: 'accreditation.edit',
	}));

/** Accepted returns that do not agree with the ledger, where nobody has said why: one item for each return. */
export const differenceItems = (differences: readonly ReturnDifference[]): readonly WaitingItem[] =>
	[...Map.groupBy(differences, ({ returnId }) => returnId)].flatMap(([returnId, own]) =>
		own[0] === undefined
			? []
			: [
					{
						key: `differences ${returnId}`,
						what: 'Say why the return and the ledger differ',
						about: `${own[0].leadName}, ${monthsLabel(own[0].period)}`,
						note: plural(own.length, 'difference'),
						day: null,
						href: `/returns/${returnId}/differences`,
						needs: 'unit.explain-difference',
					},
				],
	);

/** Returns that no longer agree with the accepted one before: an officer reopens the one that is wrong, its provider says which that is. */
export const outOfStepItems = (missed: readonly StepMissed[], isOffice: boolean): readonly WaitingItem[] =>
	missed.map(({ earlier, later, findings }) => ({
		key: `out of step ${later.row.id}`,
		what: isOffice
			? 'Reopen the return that is wrong: two returns no longer agree'
			: 'Say which return is wrong: two returns no longer agree',
		about: `${isOffice ? `${later.row.leadName}, ` : ''}${monthsLabel(earlier.row.period)} and ${monthsLabel(later.row.period)}`,
		note: `${later.row.agreementTitle}, ${plural(findings.length, 'difference')}`,
		day: null,
		href: `/returns/${later.row.id}`,
		needs: isOffice ? 'return.review' : 'return.prepare',
	}));

/** Tenders whose bids could not be opened as things stand. */
export const openerItems = (tenders: readonly TenderShortOfOpeners[]): readonly WaitingItem[] =>
	tenders.map(({ slug, title, closesAt, left }) => ({
		key: `openers ${slug}`,
		what: 'Find a second opener: too few people can open the bids',
		about: title,
		note: whoIsLeft(left),
		day: londonDay(closesAt),
		href: `/tenders/${slug}`,
		needs: 'tender.view',
	}));

/** Contract details notices that the law asks for by a day. */
export const detailsItems = (due: readonly DetailsDue[]): readonly WaitingItem[] =>
	due.map(({ id, slug, lotId, lot, tender, dueOn }) => ({
		key: `details ${id}`,
		what: 'Publish the contract details notice and record it',
		about: lot,
		note: tender,
		day: dueOn,
		href: `/tenders/${slug}/lots/${lotId}/decision`,
		needs: 'award.recommend',
	}));

/** Public pages that somebody else sent, one item for each programme. */
export const areaPageItems = (waiting: readonly PagesOfProgramme[]): readonly WaitingItem[] =>
	waiting.map(({ slug, programme, areas, sentAt }) => ({
		key: `area pages ${slug}`,
		what: 'Approve what the public is told',
		about: programme,
		note: `${listWords(areas)}, sent on ${writeDay(londonDay(sentAt))}`,
		day: null,
		href: `/programmes/${slug}/public-pages/approve`,
		needs: 'area-page.approve',
	}));
