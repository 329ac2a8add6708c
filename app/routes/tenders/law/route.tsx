import { tenderPartFormRoute } from '../tender-part-form-route.ts';
import { lawPart } from './view.ts';

const form = tenderPartFormRoute(lawPart);

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
