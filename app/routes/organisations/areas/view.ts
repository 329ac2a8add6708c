import type { AreaLine } from '../../../operations/area/list-areas.ts';

interface Line {
	readonly id: string;
	readonly href: string;
	readonly name: string;
	readonly onsCode: string;
	readonly kind: string;
}

export interface AreasView {
	readonly areas: readonly Line[];
}

/** Each police area with the authorities in it, then the authorities in none. */
export function areasView(areas: readonly AreaLine[]): AreasView {
	const police = areas.filter(({ kind }) => kind === 'police-area');
	const within = (id: string | null) =>
		areas.filter(({ kind, parentId }) => kind === 'authority' && parentId === id);
	return {
		areas: [
			...police.flatMap((area) => [line(area), ...within(area.id).map(line)]),
			...within(null).map(line),
		],
	};
}

const line = ({ id, name, onsCode, kind, parentName }: AreaLine): Line => ({
	id,
	href: `/organisations/areas/${id}`,
	name,
	onsCode,
	kind: kind === 'police-area' ? 'A police area' : (parentName ?? 'No police area here'),
});
