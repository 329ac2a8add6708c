import type { Reader } from '../connect.ts';

export async function findSetting(reader: Reader, key: string): Promise<string | null> {
	return (
		(await reader.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst())?.value ??
		null
	);
}
