/** "/programmes/a/units" or "/agreements/b/units" */
export const unitsPath = (about: {
	readonly programme: { readonly slug: string };
	readonly agreement: { readonly id: string } | null;
}): `/${string}` =>
	about.agreement === null
		? `/programmes/${about.programme.slug}/units`
		: `/agreements/${about.agreement.id}/units`;
