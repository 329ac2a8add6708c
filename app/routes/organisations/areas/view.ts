import { type RecordView, recordOf, words } from '../../../components/layout/record-view.ts';
import type { AreaLine } from '../../../operations/area/list-areas.ts';

/** Each police area with the authorities in it, then the authorities in none. */
export function areasView(areas: readonly AreaLine[]): RecordView {
	const police = areas.filter(({ kind }) => kind === 'police-area');
	const within = (id: string | null) =>
		areas.filter(({ kind, parentId }) => kind === 'authority' && parentId === id);
	return recordOf({
		title: 'Areas',
		back: { href: '/organisations', text: 'Organisations' },
		intro: [
			'Programmes work in the areas of local authorities, which lie in police areas. Add a police area before the authorities in it.',
		],
		actions: [{ href: '/organisations/areas/new', text: 'Add an area', as: 'main' }],
		tables: [
			{
				id: 'areas',
				caption: 'Police areas and the local authorities in them',
				captionHidden: true,
				columns: [words('Name'), words('ONS code'), words('Lies in')],
				rows: [
					...police.flatMap((area) => [row(area), ...within(area.id).map(row)]),
					...within(null).map(row),
				],
				empty: 'There are no areas yet. A programme needs at least one local authority’s area.',
			},
		],
	});
}

const row = ({ id, name, onsCode, kind, parentName }: AreaLine) => ({
	key: id,
	cells: [
		{ href: `/organisations/areas/${id}`, text: name },
		onsCode,
		kind === 'police-area' ? 'A police area' : (parentName ?? 'No police area here'),
	],
});
