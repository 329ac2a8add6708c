import type { IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import type { Hold } from '../evaluation/award-life.ts';
import type { Pence } from '../money/pence.ts';
import type { AccessRule } from '../programme/programme.ts';
import type { AgreementTerms } from './agreement-terms.ts';

/** What the terms of one agreement are held against: the programme, what its other agreements take, and what has been agreed before. */
export interface AgreementFacts {
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	readonly areas: readonly { readonly areaId: string; readonly accessRule: AccessRule }[];
	readonly strandIds: readonly string[];
	readonly interventions: readonly { readonly interventionId: string; readonly strandId: string }[];
	/** Those of the commissioner's money: what a funder pays out itself is drawn on by nobody. */
	readonly fundingStreams: readonly { readonly fundingStreamId: string; readonly amountPence: Pence }[];
	readonly periods: readonly Period[];
	/** Keys of the KPIs of the specification in force. */
	readonly kpiKeys: readonly string[];
	/** Organisations that may be a party. */
	readonly providerIds: readonly string[];
	/** References of other agreements. */
	readonly takenReferences: readonly string[];
	/** What the accepted terms of the programme's other agreements draw from each stream. */
	readonly drawnElsewhere: ReadonlyMap<string, Pence>;
	/** Where the programme's other agreements have places. Which of them count, whoever reads them says: those accepted, or those on the same way. */
	readonly allocatedElsewhere: readonly { readonly strandId: string; readonly areaId: string }[];
	/** The newest accepted terms; null for an original. */
	readonly base: AgreedBase | null;
	/** What keeps an agreement that was made of an award from being entered into; null where nothing does, and of any other. */
	readonly held: Hold | null;
}

/** What a variation starts from and must not touch. */
export interface AgreedBase {
	/** Of the version that holds them. */
	readonly number: number;
	readonly terms: AgreementTerms;
	readonly effectiveOn: IsoDate;
	/** Periods whose payment has been ordered or claimed. */
	readonly settled: readonly { readonly periodId: string; readonly why: 'paid' | 'claimed' }[];
	/** Units that are reserved or used, or have moved elsewhere: what the ledger cannot give back. */
	readonly inUse: readonly {
		readonly areaId: string;
		readonly interventionId: string;
		readonly units: number;
	}[];
}
