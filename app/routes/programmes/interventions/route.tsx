import { partFormRoute } from '../part-form-route.ts';
import { describeIntervention } from './view.ts';

/** Adds one where the address names none. */
const form = partFormRoute((facts, params, newId) =>
	describeIntervention(facts, params.intervention ?? null, newId),
);

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
