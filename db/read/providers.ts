import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

/** Every organisation that may be a party to an agreement, by name. */
export const listProviders = (reader: Reader, today: IsoDate): Promise<readonly { readonly id: string; readonly name: string }[]> =>
	reader
		.selectFrom('organisation')
		.select(['id', 'name'])
		.where('kind', '=', 'provider')
		.where((eb) => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>=', today)]))
		.orderBy('name')
		.orderBy('id')
		.execute();
