import { draftFormRoute } from '../draft-form-route.ts';
import { describeMeasures } from './view.ts';

const form = draftFormRoute(describeMeasures);

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';
