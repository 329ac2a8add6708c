import type { IsoDate } from '../calendar/iso-date.ts';
import { monthsLabel } from '../calendar/period-label.ts';
import type { KpiUnit } from '../specification/unit-of-kpi.ts';

/** What things are called that terms name by id. */
export interface TermsNames {
	readonly area: (id: string) => string;
	readonly intervention: (id: string) => string;
	readonly organisation: (id: string) => string;
	readonly stream: (id: string) => string;
	readonly kpi: (key: string) => string;
	/** In which its target is written; a KPI that has gone is taken for a count. */
	readonly kpiUnit: (key: string) => KpiUnit;
	/** "January to March 2017" */
	readonly period: (id: string) => string;
}

interface Named {
	readonly id: string;
	readonly name: string;
}

/** Everything that terms of a programme's agreements may name, as it is recorded. */
export interface NamedInTerms {
	readonly areas: readonly Named[];
	readonly interventions: readonly Named[];
	readonly organisations: readonly Named[];
	readonly streams: readonly (Named & { readonly funder: string })[];
	readonly kpis: readonly { readonly key: string; readonly name: string; readonly unit: KpiUnit }[];
	readonly periods: readonly { readonly id: string; readonly startsOn: IsoDate; readonly endsOn: IsoDate }[];
}

/** Terms outlive what they name: what has been taken out since is said to be gone. */
export function nameTerms(all: NamedInTerms): TermsNames {
	const named = (entries: readonly Named[]) => namer(entries.map(({ id, name }) => [id, name]));
	return {
		area: named(all.areas),
		intervention: named(all.interventions),
		organisation: named(all.organisations),
		stream: namer(all.streams.map(({ id, funder, name }) => [id, `${funder}: ${name}`])),
		kpi: namer(all.kpis.map(({ key, name }) => [key, name])),
		kpiUnit: (asked) => all.kpis.find(({ key }) => key === asked)?.unit ?? 'count',
		period: namer(all.periods.map((period) => [period.id, monthsLabel(period)])),
	};
}

function namer(entries: readonly (readonly [id: string, name: string])[]): (id: string) => string {
	const names = new Map(entries);
	return (id) => names.get(id) ?? 'something that is not there any more';
}
