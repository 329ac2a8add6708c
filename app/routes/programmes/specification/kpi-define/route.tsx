import { draftFormRoute } from '../draft-form-route.ts';
import { describeNewKpi } from './view.ts';

const form = draftFormRoute(describeNewKpi);

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';
