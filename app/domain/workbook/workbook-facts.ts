import type { Instant } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import type { ReturnDraft } from '../kpi-return/return-draft.ts';
import type { ReturnDue } from '../kpi-return/return-due.ts';
import type { SectionKey, SpecificationVersion, StrandKind } from '../specification/specification.ts';

/** What a return's workbook is made from. */
export interface WorkbookFacts {
	readonly returnId: string;
	readonly agreement: { readonly id: string; readonly title: string };
	readonly programmeName: string;
	/** Who holds the agreement. */
	readonly leadName: string;
	readonly strand: StrandKind;
	readonly period: Period;
	/** Of the programme, the first one first. */
	readonly periods: readonly Period[];
	readonly due: Pick<ReturnDue, 'dueOn' | 'extendedTo'>;
	readonly specification: Pick<SpecificationVersion, 'id' | 'number' | 'measures' | 'kpis'>;
	readonly areas: readonly { readonly areaId: string; readonly areaName: string }[];
	readonly reach: WorkbookReach;
	readonly draft: ReturnDraft;
	/** Sections saved so far; null where nothing can be typed now, and nothing is filled in from the ledger of places. */
	readonly saved: ReadonlySet<SectionKey> | null;
	/** Several organisations fill in one return. */
	readonly isShared: boolean;
	readonly madeAt: Instant;
}

/** The whole return, or what a member of a consortium fills in: its own areas. */
export type WorkbookReach = 'whole' | { readonly organisationId: string };
