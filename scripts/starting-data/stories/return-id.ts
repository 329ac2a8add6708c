import type { Stage } from '../telling/step.ts';
import type { ToldReturn } from './told-return.ts';

/** A command about a return, whose id the portal drew when its period began. */
export const returnIdOf =
	<Rest extends object>({ agreement, period }: Pick<ToldReturn, 'agreement' | 'period'>, rest: Rest) =>
	async ({ reader }: Pick<Stage, 'reader'>): Promise<Rest & { readonly returnId: string }> => {
		const { id } = await reader
			.selectFrom('kpiReturn')
			.select('id')
			.where('agreementId', '=', agreement.id)
			.where('periodId', '=', period.id)
			.executeTakeFirstOrThrow();
		return { ...rest, returnId: id };
	};
