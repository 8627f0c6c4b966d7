import { type Found, faultOf, type TextDocument } from './found.ts';
export const loadFeed = ({ name }: TextDocument): Found => faultOf(name, 'not yet');
