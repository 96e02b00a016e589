// Runs some commands in turn, many times, and prints for each the median and smallest wall time and
// the median processor time in milliseconds and the largest peak memory in MiB.
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

typedef struct {
  double wall, processor;
} Time;

static double milliseconds(struct timeval time) { return time.tv_sec * 1e3 + time.tv_usec / 1e3; }

// Runs a command with its output thrown away.
static Time run(char **command, posix_spawn_file_actions_t *actions, double *peak) {
  struct rusage usage;
  pid_t child;
  int status;
  double start = now();
  if (posix_spawn(&child, command[0], actions, NULL, command, environ) != 0) {
    perror(command[0]);
    exit(2);
  }
  wait4(child, &status, 0, &usage);
  Time time = {now() - start, milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime)};
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    fprintf(stderr, "%s: status %d\n", command[0], status);
    exit(2);
  }
  if (usage.ru_maxrss / 1024.0 > *peak) *peak = usage.ru_maxrss / 1024.0;
  return time;
}

int main(int count, char **arguments) {
  char **commands[mostCommands];
  double *walls[mostCommands], *processors[mostCommands], peaks[mostCommands] = {0};
  int runs = count > 2 ? atoi(arguments[1]) : 0, number = 0;
  if (runs < 1) return 2;
  commands[number++] = arguments + 2;
  for (char **word = arguments + 2; *word; word++)
    if (strcmp(*word, "--") == 0 && number < mostCommands) {
      *word = NULL;
      commands[number++] = word + 1;
    }
  for (int i = 0; i < number; i++) {
    walls[i] = calloc((size_t)runs, sizeof(double));
    processors[i] = calloc((size_t)runs, sizeof(double));
  }

  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  for (int turn = -warmUps; turn < runs; turn++)
    for (int i = 0; i < number; i++) {
      Time time = run(commands[i], &actions, &peaks[i]);
      if (turn < 0) continue;
      walls[i][turn] = time.wall;
      processors[i][turn] = time.processor;
    }
  for (int i = 0; i < number; i++) {
    qsort(walls[i], (size_t)runs, sizeof(double), compare);
    qsort(processors[i], (size_t)runs, sizeof(double), compare);
    printf("%.3f %.3f %.3f %.1f\n", walls[i][runs / 2], walls[i][0], processors[i][runs / 2],
           peaks[i]);
  }
}
