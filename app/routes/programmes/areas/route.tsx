import { partFormRoute } from '../part-form-route.ts';
import { describeArea } from './view.ts';

/** Adds one where the address names none. */
const form = partFormRoute((facts, params) => describeArea(facts, params.area ?? null));

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
