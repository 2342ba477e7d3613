import type { APIRoute } from 'astro';
import { openSearch } from '../components/opensearch.ts';

export const GET: APIRoute = ({ site }) => openSearch('zh', site);
