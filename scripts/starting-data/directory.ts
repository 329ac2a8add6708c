import type { AnArea, AnOrganisation } from './factories/organisation.ts';

/** Areas and organisations by name, as the facts of the programmes call them. An unknown name is a fault of the facts. */
export interface Directory {
	area(name: string): AnArea;
	organisation(name: string): AnOrganisation;
}

export function directoryOf(areas: readonly AnArea[], organisations: readonly AnOrganisation[]): Directory {
	return { area: (name) => found(areas, name), organisation: (name) => found(organisations, name) };
}

function found<T extends { readonly name: string }>(list: readonly T[], name: string): T {
	const one = list.find((each) => each.name === name);
	if (one === undefined) throw new Error(`nothing is called ${name}`);
	return one;
}
