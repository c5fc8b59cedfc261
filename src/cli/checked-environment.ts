import process from 'node:process';
import { environment, EnvironmentError, type Environment } from '../build/environment.ts';

/**
 * Checks the variables of the environment, the first thing that every command does. Where one is wrong,
 * says so and ends the process.
 *
 * @returns what the variables ask for
 */
export const checkedEnvironment = (): Environment => {
  try {
    return environment();
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
};
