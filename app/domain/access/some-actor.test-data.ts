import type { Actor } from './actor.ts';

/** An officer of the West's commissioning body, but for what is said. */
export const someActor = (but: Partial<Actor> = {}): Actor => ({
	personId: 'olive',
	personName: 'Olive Officer',
	personEmail: 'olive@west.example.org',
	organisationId: 'west',
	organisationName: 'West',
	organisationKind: 'commissioning-body',
	areaId: null,
	boardIds: [],
	roles: ['officer'],
	...but,
});
