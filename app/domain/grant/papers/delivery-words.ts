import { listWords } from '../../text/list-words.ts';
import { paragraph } from '../../text/paper.ts';
import type { AgreementTerms } from '../agreement-terms.ts';
import type { TermsNames } from '../terms-names.ts';
import type { PaperBlock } from './grant-paper.ts';

/** Who holds the grant, who delivers where, and who delivers for them. */
export function parties(terms: AgreementTerms, names: TermsNames): readonly PaperBlock[] {
	const by = Map.groupBy(terms.areas, ({ organisationId }) => organisationId);
	const where = [...by].map(
		([id, areas]) =>
			`${names.organisation(id)} in ${listWords(areas.map(({ areaId }) => names.area(areaId)))}`,
	);
	const partners = terms.deliveryPartners.map(
		({ organisationId, does }) => `${names.organisation(organisationId)}: ${does}`,
	);
	return [
		paragraph(`The grant is held by ${names.organisation(terms.leadId)}, which answers for all of it.`),
		...(where.length === 0 ? [] : [paragraph('It is delivered by:', where)]),
		...(partners.length === 0 ? [] : [paragraph('Delivery partners:', partners)]),
	];
}

/** A sentence ends with its full stop, whoever wrote it. */
export const ended = (words: string): string =>
	/[.!?)]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`;
