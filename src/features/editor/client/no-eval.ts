// The policy of the page forbids code that is made from text, which zod would try before anything is checked.
import { z } from 'zod';

z.config({ jitless: true });
