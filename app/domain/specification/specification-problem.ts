import type { StrandKind } from './specification.ts';

/** Why a specification cannot be published as it stands. */
export type SpecificationProblem =
	| MeasureProblem
	| KpiProblem
	| { readonly code: 'asks-nothing'; readonly strand: StrandKind };

export type MeasureProblem =
	| { readonly code: 'measure-twice' | 'measure-unnamed' | 'measure-without-hint'; readonly measure: string }
	/** `partOf` or `atMost` names a measure that the specification does not ask. */
	| { readonly code: 'measure-unknown-other'; readonly measure: string; readonly other: string }
	/** A part or a cap must be like the whole in these, or they would not be comparable. */
	| {
			readonly code: 'measure-unlike-other';
			readonly measure: string;
			readonly other: string;
			readonly in: readonly ('strand' | 'frequency' | 'unit' | 'kind')[];
	  }
	/** A measure is in the end a part of itself, or capped by itself. */
	| { readonly code: 'measure-goes-round'; readonly measure: string }
	/** A part needs the name of its breakdown, and a breakdown something that it breaks down. */
	| { readonly code: 'measure-breakdown'; readonly measure: string }
	/** Cohorts stay open for a quarter, so they are asked every quarter. */
	| { readonly code: 'cohort-not-quarterly'; readonly measure: string }
	/** Counts by protected characteristic are yearly and for the whole programme: by area they would be too small. */
	| { readonly code: 'equality-too-fine'; readonly measure: string };

export type KpiProblem =
	| {
			readonly code: 'kpi-twice' | 'kpi-unnamed' | 'kpi-without-words' | 'kpi-counts-nothing';
			readonly kpi: string;
	  }
	| {
			readonly code: 'kpi-unknown-measure' | 'kpi-other-strand';
			readonly kpi: string;
			readonly measure: string;
	  }
	/** Numerator and denominator are cohorts or they are not, as the basis says; a ratio stands alone; units are not mixed. */
	| { readonly code: 'kpi-wrong-kind' | 'kpi-mixed-units'; readonly kpi: string; readonly measure: string }
	/** Figures of a quarter and of a half-year are of different months. */
	| { readonly code: 'kpi-mixed-frequencies'; readonly kpi: string; readonly measure: string }
	/** A return reports each cohort for two quarters: its own and the one after. */
	| { readonly code: 'kpi-maturity'; readonly kpi: string }
	/** A share from 0 to 1, or a whole count. */
	| { readonly code: 'kpi-target' | 'kpi-bands' | 'kpi-bases'; readonly kpi: string };
