import { axeSuite } from './support/axe.ts';

axeSuite('en');
