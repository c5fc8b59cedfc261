import process from 'node:process';
import { environment, EnvironmentError, type Environment } from '../build/environment.ts';

/**
 * Checks the variables of the environment: the first step of every command. An error is printed and
 * ends the process.
 *
 * @returns the settings
 * @throws {Error} for an error of the program
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
