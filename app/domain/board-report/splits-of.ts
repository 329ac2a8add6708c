import type { ReportedKpi } from './reported-kpi.ts';

/** KPIs by area and by provider, each as a key and the parts it is made of. Where no return was missing: what was incomplete only grows. */
export const splitsOf = (kpis: readonly ReportedKpi[]): readonly (readonly [string, string])[] =>
	kpis.flatMap(({ key, byArea, byProvider }) =>
		(
			[
				['area', byArea],
				['provider', byProvider],
			] as const
		).flatMap(([by, split]) =>
			split.shown
				? split.parts.flatMap(({ id, value: { figure, incomplete } }) =>
						incomplete === null && figure.numerator !== null
							? [
									[
										[key, by, id, figure.definitionVersion, figure.cohorts.join()].join('|'),
										`${figure.numerator} of ${figure.denominator}`,
									] as const,
								]
							: [],
					)
				: [],
		),
	);
