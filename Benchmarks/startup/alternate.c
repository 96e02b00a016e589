// Runs some commands in turn, many times, and prints for each the median and smallest wall time in
// milliseconds and the largest peak memory in MiB.
//
//   alternate RUNS COMMAND ARGUMENT… [-- COMMAND ARGUMENT…]…
#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

enum { mostCommands = 8, warmUps = 5 };

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static int compare(const void *first, const void *second) {
  double a = *(const double *)first, b = *(const double *)second;
  return (a > b) - (a < b);
}

// Runs a command with its output thrown away; gives its wall time.
static double run(char **command, posix_spawn_file_actions_t *actions, double *peak) {
  struct rusage usage;
  pid_t child;
  int status;
  double start = now();
  if (posix_spawn(&child, command[0], actions, NULL, command, environ) != 0) {
    perror(command[0]);
    exit(2);
  }
  wait4(child, &status, 0, &usage);
  double time = now() - start;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    fprintf(stderr, "%s: status %d\n", command[0], status);
    exit(2);
  }
  if (usage.ru_maxrss / 1024.0 > *peak) *peak = usage.ru_maxrss / 1024.0;
  return time;
}

int main(int count, char **arguments) {
  char **commands[mostCommands];
  double *times[mostCommands], peaks[mostCommands] = {0};
  int runs = count > 2 ? atoi(arguments[1]) : 0, number = 0;
  if (runs < 1) return 2;
  commands[number++] = arguments + 2;
  for (char **word = arguments + 2; *word; word++)
    if (strcmp(*word, "--") == 0 && number < mostCommands) {
      *word = NULL;
      commands[number++] = word + 1;
    }
  for (int i = 0; i < number; i++) times[i] = calloc((size_t)runs, sizeof(double));

  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  for (int turn = -warmUps; turn < runs; turn++)
    for (int i = 0; i < number; i++) {
      double time = run(commands[i], &actions, &peaks[i]);
      if (turn >= 0) times[i][turn] = time;
    }
  for (int i = 0; i < number; i++) {
    qsort(times[i], (size_t)runs, sizeof(double), compare);
    printf("%.3f %.3f %.1f\n", times[i][runs / 2], times[i][0], peaks[i]);
  }
}
